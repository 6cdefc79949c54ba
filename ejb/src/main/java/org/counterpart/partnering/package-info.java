/**
 * What parties to a workshop come to between them: territory (private lists, then one map), sacrifices and what the others
 * say to them, and the partnering agreement with its gate, which stays shut until every party gave up something that every
 * other calls real. {@link org.counterpart.partnering.JointMap} and {@link org.counterpart.partnering.SacrificeGate} know no
 * database. Uses {@code workshop}, {@code room}, {@code promises} and what is below them.
 */
package org.counterpart.partnering;
