/** Every rule that the built page's first screen needs: panels whose code comes later stand drawn from the start. */
import '../ui/stand-in-fonts.css';
import '../ui/theme.css';
import '../ui/patterns.css';
import '../features/map/map.css';
import '../features/map/stage.css';
import '../features/map/city.css';
import '../features/map/legend.css';
import '../features/chart/chart.css';
import '../features/chart/chart-axes.css';
import '../features/chart/chart-words.css';
import '../features/chart/chart-marks.css';
import '../features/chart/chart-events.css';
import '../features/chart/chart-day.css';
import '../features/timeline/timeline.css';
import '../features/timeline/timeline-narrow.css';
import '../features/evidence/evidence.css';
