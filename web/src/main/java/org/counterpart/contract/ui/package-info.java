/**
 * The contract's screens: the workspace with all sides on one page, and the versions that were sent. What is typed stays
 * on the page whatever others do meanwhile: a card being written in is never made anew.
 */
package org.counterpart.contract.ui;
