"use strict";
// No sandbox serves these pages. One that does answers here with how to call it.
window.sandbox = null;
