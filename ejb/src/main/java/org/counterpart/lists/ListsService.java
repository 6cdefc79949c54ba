package org.counterpart.lists;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** What members keep for themselves about their lists: nobody else's is ever found. */
@Stateless
public class ListsService {

    /** The longest name of a search. */
    public static final int LONGEST_NAME = 80;

    /** The most searches one member keeps for one list: more than a menu can show. */
    static final int MOST = 50;

    private static final int LONGEST_QUERY = 2000;

    @Inject
    ListsRepository lists;

    /** The member's searches of a list, by name. */
    public List<SavedSearchRow> searches(Member member, String view) {
        requireStaff(member);
        return lists.searches(member, view).stream().map(SavedSearch::row).toList();
    }

    /**
     * Keeps a search.
     *
     * @param view the list it belongs to
     * @param query what it asks for, as the list's address says it
     * @throws Conflict if the member has one of this name there, or too many
     */
    public UUID save(Member member, String view, String name, String query) {
        requireStaff(member);
        String called = requireName(name);
        if (query.length() > LONGEST_QUERY) {
            throw new Invalid("query", "lists.search.too-long");
        }
        lists.oneNameAtATime(member);
        List<SavedSearch> kept = lists.searches(member, view);
        requireFree(kept, called, null);
        if (kept.size() >= MOST) {
            throw new Conflict("lists.search.too-many");
        }
        SavedSearch made = new SavedSearch(member.id(), view, called, query);
        lists.add(member, made);
        return made.id();
    }

    /** Gives a search another name. */
    public void rename(Member member, UUID search, String name) {
        requireStaff(member);
        String called = requireName(name);
        lists.oneNameAtATime(member);
        SavedSearch kept = lists.search(member, search);
        requireFree(lists.searches(member, kept.view()), called, search);
        kept.call(called);
    }

    /** Keeps a search no longer. */
    public void delete(Member member, UUID search) {
        requireStaff(member);
        lists.remove(member, lists.search(member, search));
    }

    /** The keys of the columns the member wants to see, in their order; empty: as the list comes. */
    public List<String> columns(Member member, String view) {
        requireStaff(member);
        return lists.columns(member, view).map(ListColumns::keys).orElse(List.of());
    }

    /** Keeps the columns the member wants to see; none: as the list comes. */
    public void show(Member member, String view, List<String> keys) {
        requireStaff(member);
        lists.oneChoiceAtATime(member);
        var kept = lists.columns(member, view);
        if (keys.isEmpty()) {
            kept.ifPresent(choice -> lists.remove(member, choice));
        } else if (kept.isPresent()) {
            kept.get().show(keys);
        } else {
            lists.add(member, new ListColumns(member.id(), view, keys));
        }
    }

    private static String requireName(String name) {
        String called = name == null ? "" : name.strip();
        if (called.isEmpty()) {
            throw new Invalid("name", "field.required");
        }
        if (called.length() > LONGEST_NAME) {
            throw new Invalid("name", "lists.search.name-too-long");
        }
        if (!called.matches(Checks.LINE)) {
            throw new Invalid("name", "problem.field.unreadable");
        }
        return called;
    }

    private static void requireFree(List<SavedSearch> kept, String name, UUID but) {
        boolean taken = kept.stream()
                .filter(search -> !search.id().equals(but))
                .anyMatch(search -> search.row().name().equalsIgnoreCase(name));
        if (taken) {
            throw new Conflict("lists.search.name-taken", Map.of("name", name));
        }
    }

    private static void requireStaff(Member member) {
        member.require(Role.VP, Role.CONSULTANT);
    }
}
