// A component imports the stylesheet beside it for its effect; the bundler gathers them.
declare module '*.css';
