/** The least page that React can make: one heading, and one box that answers. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function Hello() {
  const [isChosen, setChosen] = useState(false);
  return (
    <main>
      <h1>Hello</h1>
      <label>
        <input type="checkbox" checked={isChosen} onChange={(event) => setChosen(event.target.checked)} /> answer
      </label>
      <ul>{isChosen && <li>Here.</li>}</ul>
    </main>
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(<Hello />);
