import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** What to show in place of the children, with the error and a way to try again. */
  fallback: (error: unknown, retry: () => void) => ReactNode;
  onRetry?: () => void;
  children: ReactNode;
}

/** Keeps a fault in one panel from taking the others with it. */
export class Boundary extends Component<BoundaryProps, { fault: { error: unknown } | null }> {
  override state: { fault: { error: unknown } | null } = { fault: null };

  static getDerivedStateFromError(error: unknown) {
    return { fault: { error } };
  }

  private readonly retry = () => {
    this.props.onRetry?.();
    this.setState({ fault: null });
  };

  override render() {
    const { fault } = this.state;
    return fault === null ? this.props.children : this.props.fallback(fault.error, this.retry);
  }
}
