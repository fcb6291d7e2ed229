// A lazy screen is compiled when a test first opens it: on a busy machine that takes longer than the library's one second.
if (typeof document !== 'undefined') require('@testing-library/react').configure({ asyncUtilTimeout: 8000 });
