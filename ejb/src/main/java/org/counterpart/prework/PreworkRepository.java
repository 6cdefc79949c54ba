package org.counterpart.prework;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterpart.common.NotFound;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** Interviews and themes in the database; whoever asks has opened the workshop. Notes come only to whom they are for. */
@Dependent
class PreworkRepository extends FirmRepository {

    /** By participant; who is not named was not called yet. */
    Map<UUID, Interview> interviews(Member member, UUID workshop) {
        return ofWorkshop(member, Interview.class, workshop, "t.id").stream()
                .collect(Collectors.toMap(Interview::id, Function.identity()));
    }

    /** {@code null}: none was begun. */
    Interview interview(Member member, UUID participant) {
        return as(member).find(Interview.class, participant);
    }

    /** Whoever else changes this interview or writes in it waits until this transaction ends. */
    void oneAtATime(Member member, UUID participant) {
        oneAtATime(member, "interview " + participant);
    }

    /** In the order of the guide and, below one question, in which they were begun. */
    List<InterviewNote> notes(Member member, UUID participant) {
        return as(member)
                .createQuery(
                        "select n from InterviewNote n where n.interviewId = :interview order by n.id",
                        InterviewNote.class)
                .setParameter("interview", participant)
                .getResultList();
    }

    /** {@code null}: the member wrote nothing under this question. */
    InterviewNote ownNote(Member member, UUID participant, GuideQuestion question) {
        return as(member)
                .createQuery(
                        "select n from InterviewNote n where n.interviewId = :interview and n.question = :question"
                                + " and n.memberId = :member",
                        InterviewNote.class)
                .setParameter("interview", participant)
                .setParameter("question", question)
                .setParameter("member", member.id())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** What may be told unattributed, as far as anything was written. */
    List<InterviewNote> shared(Member member, UUID workshop) {
        return as(member)
                .createQuery(
                        "select n from InterviewNote n where n.workshopId = :workshop and n.visibility = :visibility"
                                + " and n.text <> '' order by n.id",
                        InterviewNote.class)
                .setParameter("workshop", workshop)
                .setParameter("visibility", NoteVisibility.UNATTRIBUTED)
                .getResultList();
    }

    List<PreworkTheme> themes(Member member, UUID workshop) {
        return ofWorkshop(member, PreworkTheme.class, workshop, "lower(t.name), t.id");
    }

    /** @throws NotFound if the workshop has no such theme */
    PreworkTheme theme(Member member, UUID workshop, UUID id) {
        PreworkTheme theme = find(member, PreworkTheme.class, id);
        if (!theme.workshopId().equals(workshop)) {
            throw new NotFound("problem.not-found");
        }
        return theme;
    }

    /** By note. */
    Map<UUID, ThemeNote> sorted(Member member, UUID workshop) {
        return ofWorkshop(member, ThemeNote.class, workshop, "t.id").stream()
                .collect(Collectors.toMap(ThemeNote::id, Function.identity()));
    }

    /** {@code null}: the note holds none. */
    ThemeNote sorted(Member member, UUID workshop, UUID note) {
        ThemeNote found = as(member).find(ThemeNote.class, note);
        return found == null || !found.workshopId().equals(workshop) ? null : found;
    }

    void add(Member member, FirmOwned row) {
        as(member).persist(row);
        as(member).flush();
    }

    void remove(Member member, FirmOwned row) {
        as(member).remove(row);
        as(member).flush();
    }

    void flush(Member member) {
        as(member).flush();
    }

    private <T> List<T> ofWorkshop(Member member, Class<T> type, UUID workshop, String order) {
        return as(member)
                .createQuery(
                        "select t from " + type.getSimpleName() + " t where t.workshopId = :workshop order by " + order,
                        type)
                .setParameter("workshop", workshop)
                .getResultList();
    }
}
