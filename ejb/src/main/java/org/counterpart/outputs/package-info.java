/**
 * What the parties of a workshop are given of it: contribution by contribution, and which parts its report has besides.
 * Stands above everything that happens in a workshop; whoever facilitates says what is released.
 */
package org.counterpart.outputs;
