package org.counterpart.promises;

import java.util.UUID;

/**
 * Which promises of all engagements to list.
 *
 * @param mine only those that whoever asks gives or receives in person
 * @param organizationId only those given or received by this client organisation; {@code null}: any
 * @param engagementId only those of this engagement; {@code null}: any
 * @param state only those in this state; {@code null}: see {@code settled}
 * @param settled where no state is asked for: the settled ones, the latest due first, instead of the open ones, the
 *     earliest due first
 */
public record PromiseFilter(boolean mine, UUID organizationId, UUID engagementId, PromiseState state, boolean settled) {

    /** Everything that is open. */
    public static final PromiseFilter OPEN = new PromiseFilter(false, null, null, null, false);

    public PromiseFilter {
        settled = state == null ? settled : state.isSettled();
    }

    /** The same for one engagement. */
    public PromiseFilter of(UUID engagement) {
        return new PromiseFilter(mine, organizationId, engagement, state, settled);
    }

    /** The same for what is settled. */
    public PromiseFilter settledOnes() {
        return new PromiseFilter(mine, organizationId, engagementId, state, true);
    }
}
