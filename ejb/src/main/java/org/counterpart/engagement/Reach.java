package org.counterpart.engagement;

import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/**
 * Which engagements a member reaches, as a condition in JPQL: a VP all of the firm's, a consultant those they are on the
 * team of, a client the released ones that their organisation is a party to. For lists across engagements; for one there
 * is {@link EngagementDoor}. The database asks clients again, by its policies.
 *
 * @param condition to be joined with {@code and}
 */
public record Reach(String condition, Map<String, Object> values) {

    /**
     * The condition.
     *
     * @param engagementId the path to the engagement's id in the query, such as {@code e.id}
     */
    public static Reach of(Member member, String engagementId) {
        if (member.has(Role.VP)) {
            return new Reach("1 = 1", Map.of());
        }
        return own(member, engagementId);
    }

    /**
     * The engagements that are the member's own work: for the firm's people those they are on the team of, VPs too; for
     * clients all they reach.
     */
    public static Reach own(Member member, String engagementId) {
        if (member.has(Role.VP, Role.CONSULTANT)) {
            return new Reach(
                    "exists (select reach.id from TeamMember reach where reach.engagementId = " + engagementId
                            + " and reach.memberId = :reachMember)",
                    Map.of("reachMember", member.id()));
        }
        member.require(Role.CLIENT);
        return new Reach(
                "exists (select reach.id from EngagementParty reach, Engagement reached where reach.engagementId = "
                        + engagementId + " and reached.id = reach.engagementId and reached.releasedAt is not null"
                        + " and reach.organizationId = :reachClient)",
                Map.of("reachClient", member.clientId().orElseThrow()));
    }

    /** The same in one engagement alone; {@code null}: in all of them. */
    public static Reach own(Member member, String engagementId, UUID one) {
        Reach own = own(member, engagementId);
        if (one == null) {
            return own;
        }
        Map<String, Object> values = new HashMap<>(own.values());
        values.put("reachOne", one);
        return new Reach(own.condition() + " and " + engagementId + " = :reachOne", values);
    }

    /** Whether this path is the organisation of the member's own party: the firm's is {@code null}. */
    public static String ownParty(Member member, String organizationId) {
        return member.clientId().isPresent() ? organizationId + " = :reachClient" : organizationId + " is null";
    }

    /** Sets the values of the condition. */
    public <Q extends Query> Q on(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
