package org.counterpart.engagement;

import java.util.List;

/**
 * A phase that an engagement can go to from where it stands.
 *
 * @param missing everything that has to be there first, as it would be said now; the exit list apart, which is answered
 *     on the way
 */
public record PhaseWay(Phase to, List<Missing> missing) {}
