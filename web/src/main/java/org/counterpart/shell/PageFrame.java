package org.counterpart.shell;

import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.counterpart.firm.Member;

/** What every tab of a thing's page stands in: who looks, how the thing is found, and which tabs it has. */
public abstract class PageFrame<T> {

    private final Member member;
    private final BiFunction<Member, UUID, T> find;
    private final Instance<? extends PageTab<T>> tabs;

    /** @param find throws {@code NotFound} if there is no such thing for this member */
    protected PageFrame(Member member, BiFunction<Member, UUID, T> find, Instance<? extends PageTab<T>> tabs) {
        this.member = member;
        this.find = find;
        this.tabs = tabs;
    }

    Member member() {
        return member;
    }

    T find(UUID id) {
        return find.apply(member, id);
    }

    List<? extends PageTab<T>> tabs(T thing) {
        return tabs.stream()
                .filter(tab -> tab.isFor(member, thing))
                .sorted(Comparator.<PageTab<T>>comparingInt(PageTab::order))
                .toList();
    }
}
