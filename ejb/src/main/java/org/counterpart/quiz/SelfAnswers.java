package org.counterpart.quiz;

import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** What people answer about themselves, in the database: their own, and sent ones that they share. */
@Dependent
class SelfAnswers extends FirmRepository {

    /** Whoever else answers for this subject waits until this transaction ends. */
    void oneAtATime(Member member, UUID subjectId) {
        oneAtATime(member, "self " + subjectId);
    }

    /** {@code null}: not begun, or not for the member to read. */
    SelfAnswer find(Member member, UUID subjectId) {
        return as(member).find(SelfAnswer.class, subjectId);
    }

    /** Those that were sent, by subject. */
    Map<UUID, SelfAnswer> sent(Member member, Collection<UUID> subjectIds) {
        if (subjectIds.isEmpty()) {
            return Map.of();
        }
        return as(member)
                .createQuery(
                        "select a from SelfAnswer a where a.id in :subjects and a.doneAt is not null", SelfAnswer.class)
                .setParameter("subjects", subjectIds)
                .getResultStream()
                .collect(Collectors.toMap(SelfAnswer::id, Function.identity()));
    }

    void add(Member member, SelfAnswer sheet) {
        as(member).persist(sheet);
    }

    void flush(Member member) {
        as(member).flush();
    }
}
