/**
 * The screens in a real browser, against the real stack: what people see, press and read. Every visitor of a test is
 * watched: an error in the console, a breach of the content security policy or a request to another host fails the test.
 */
package org.counterpart.screens;
