/** What the parties of a workshop read of it, and its release, over HTTP. */
package org.counterpart.outputs.rest;
