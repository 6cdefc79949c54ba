package org.counterpart.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two versions of a contract side by side.
 *
 * @param before the number of the one on the left
 * @param after the number of the one on the right
 * @param parties everybody who is a party in one of them
 * @param terms every term of both, in the order of reading
 * @param roles every topic of both
 */
public record Comparison(
        int before, int after, List<ContractDocument.Party> parties, List<TermChange> terms, List<RoleChange> roles) {

    /** What became of something from the one to the other. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED,
        SAME
    }

    /** A term in both; {@code null} where it is not. */
    public record TermChange(Change change, ContractDocument.Clause before, ContractDocument.Clause after) {

        /** Whichever there is, the later first. */
        public ContractDocument.Clause any() {
            return after == null ? before : after;
        }
    }

    /** The role for a topic in both; {@code null} where it is not. */
    public record RoleChange(Change change, RoleData before, RoleData after) {}

    static Comparison of(int before, ContractDocument old, int after, ContractDocument now) {
        List<TermChange> terms = new ArrayList<>();
        paired(old.terms(), now.terms(), ContractDocument.Clause::id)
                .forEach(pair -> terms.add(new TermChange(pair.change(), pair.before(), pair.after())));
        terms.sort((one, other) -> one.any().kind().compareTo(other.any().kind()));
        return new Comparison(
                before,
                after,
                paired(old.parties(), now.parties(), ContractDocument.Party::id).stream()
                        .map(pair -> pair.after() == null ? pair.before() : pair.after())
                        .toList(),
                terms,
                paired(old.roles(), now.roles(), ContractDocument.Role::id).stream()
                        .map(pair -> new RoleChange(pair.change(), role(pair.before()), role(pair.after())))
                        .toList());
    }

    private static RoleData role(ContractDocument.Role role) {
        return role == null ? null : role.role();
    }

    private record Pair<T>(T before, T after) {

        Change change() {
            if (before == null) {
                return Change.ADDED;
            }
            if (after == null) {
                return Change.REMOVED;
            }
            return Objects.equals(before, after) ? Change.SAME : Change.CHANGED;
        }
    }

    /** By id: what stood before in its order, then what came new. */
    private static <T> List<Pair<T>> paired(List<T> before, List<T> after, Function<T, UUID> id) {
        Map<UUID, T> now = after.stream()
                .collect(Collectors.toMap(id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        List<Pair<T>> pairs = new ArrayList<>();
        before.forEach(old -> pairs.add(new Pair<>(old, now.remove(id.apply(old)))));
        now.values().forEach(added -> pairs.add(new Pair<>(null, added)));
        return pairs;
    }
}
