package org.counterpart.prework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Forbidden;
import org.counterpart.common.Invalid;
import org.counterpart.common.Slice;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.ParticipantRow;

/** Listening to the people of a workshop before it. The firm's people see who was heard; the facilitators listen and note. */
@Stateless
public class InterviewService {

    @Inject
    PreworkDoor door;

    @Inject
    CallList calls;

    @Inject
    PreworkRepository prework;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** Whom to call, whom it suits best now first, whoever was heard last. */
    public List<CallRow> calls(Member member, UUID workshop) {
        return calls.rows(member, door.look(member, workshop));
    }

    /** A part of the same list. */
    public List<CallRow> calls(Member member, UUID workshop, Slice slice) {
        return calls(member, workshop).stream()
                .skip(slice.offset())
                .limit(slice.limit())
                .toList();
    }

    /** One of them, with the notes that the member may see: none for whoever does not facilitate. */
    public InterviewDetails find(Member member, UUID workshop, UUID participant) {
        OpenWorkshop open = door.look(member, workshop);
        return details(member, open, door.participant(member, open, participant));
    }

    /**
     * Says who listens, when, and for how long they did.
     *
     * @param version the interview's; 0 if none was begun
     * @throws Forbidden for whoever does not facilitate
     * @throws Stale if somebody changed it since
     * @throws Invalid if the interviewer is no facilitator, or nobody though somebody was heard; or it is said to have been
     *     in the future
     */
    public CallRow change(Member member, UUID workshop, UUID participant, long version, InterviewData data) {
        OpenWorkshop open = door.change(member, workshop);
        ParticipantRow whom = door.participant(member, open, participant);
        prework.oneAtATime(member, participant);
        Interview interview = prework.interview(member, participant);
        requireVersion(interview == null ? 0 : interview.version(), version);
        Checks.require(validator, data);
        boolean heardFirst = data.minutes() > 0 && (interview == null || interview.minutes() == 0);
        if (data.interviewerId() == null && heardFirst) {
            throw new Invalid("interviewerId", "prework.interviewer.none");
        }
        if (data.interviewerId() != null
                && open.facilitators().stream().noneMatch(one -> one.memberId().equals(data.interviewerId()))) {
            throw new Invalid("interviewerId", "prework.interviewer.none");
        }
        if (data.heldAt() != null && data.heldAt().isAfter(now())) {
            throw new Invalid("heldAt", "prework.held.future");
        }
        begun(member, open, whom, interview).change(data, now());
        prework.flush(member);
        return calls.row(member, open, whom);
    }

    /** The member listens from now on; if somebody does already, nothing changes. */
    public CallRow begin(Member member, UUID workshop, UUID participant) {
        OpenWorkshop open = door.change(member, workshop);
        ParticipantRow whom = door.participant(member, open, participant);
        prework.oneAtATime(member, participant);
        begun(member, open, whom, prework.interview(member, participant)).begin(member.id(), now());
        prework.flush(member);
        return calls.row(member, open, whom);
    }

    /** Nobody listens any more; how long it was is added. If nobody did, nothing changes. */
    public CallRow pause(Member member, UUID workshop, UUID participant) {
        OpenWorkshop open = door.change(member, workshop);
        ParticipantRow whom = door.participant(member, open, participant);
        prework.oneAtATime(member, participant);
        Interview interview = prework.interview(member, participant);
        if (interview != null) {
            interview.pause(now());
            prework.flush(member);
        }
        return calls.row(member, open, whom);
    }

    /** What was noted of one participant, as far as the member may see it, in the order of the guide. */
    public List<InterviewNoteRow> notes(Member member, UUID workshop, UUID participant, Slice slice) {
        return find(member, workshop, participant).notes().stream()
                .skip(slice.offset())
                .limit(slice.limit())
                .toList();
    }

    /** What the member wrote under one question; empty, in version 0, if nothing yet. */
    public InterviewNoteRow note(Member member, UUID workshop, UUID participant, GuideQuestion question) {
        OpenWorkshop open = door.facilitate(member, workshop);
        door.participant(member, open, participant);
        InterviewNote note = prework.ownNote(member, participant, question);
        return note == null
                ? new InterviewNoteRow(
                        null,
                        0,
                        question,
                        new InterviewNoteData(NoteVisibility.INTERVIEWER, "", false),
                        member.id(),
                        member.name(),
                        true,
                        null)
                : row(member, open, note);
    }

    /**
     * Keeps what the member writes under one question, as it is typed.
     *
     * @param version the note's; 0 if nothing was written yet
     * @throws Forbidden for whoever does not facilitate
     * @throws Stale if they wrote more in another window since
     */
    public InterviewNoteRow write(
            Member member,
            UUID workshop,
            UUID participant,
            GuideQuestion question,
            long version,
            InterviewNoteData data) {
        OpenWorkshop open = door.change(member, workshop);
        ParticipantRow whom = door.participant(member, open, participant);
        prework.oneAtATime(member, participant);
        InterviewNote note = prework.ownNote(member, participant, question);
        requireVersion(note == null ? 0 : note.version(), version);
        Checks.require(validator, data);
        if (note == null) {
            Interview interview = begun(member, open, whom, prework.interview(member, participant));
            note = new InterviewNote(member, interview, question);
            note.write(data, now());
            prework.add(member, note);
        } else if (!note.data().equals(data)) {
            note.write(data, now());
            prework.flush(member);
        }
        return row(member, open, note);
    }

    private Interview begun(Member member, OpenWorkshop open, ParticipantRow whom, Interview interview) {
        if (interview != null) {
            return interview;
        }
        Interview begun = new Interview(open.id(), whom.id(), now());
        prework.add(member, begun);
        return begun;
    }

    private InterviewDetails details(Member member, OpenWorkshop open, ParticipantRow whom) {
        List<InterviewNoteRow> notes = prework.notes(member, whom.id()).stream()
                // The database has left out the rest already.
                .filter(note ->
                        note.isBy(member) || open.isFacilitated() && note.visibility() != NoteVisibility.INTERVIEWER)
                .map(note -> row(member, open, note))
                .sorted(Comparator.comparing(InterviewNoteRow::question))
                .toList();
        return new InterviewDetails(calls.row(member, open, whom), notes);
    }

    private static InterviewNoteRow row(Member member, OpenWorkshop open, InterviewNote note) {
        return new InterviewNoteRow(
                note.id(),
                note.version(),
                note.question(),
                note.data(),
                note.memberId(),
                CallList.name(open, note.memberId()),
                note.isBy(member),
                note.savedAt());
    }

    private static void requireVersion(long now, long seen) {
        if (now != seen) {
            throw new Stale(now);
        }
    }

    /** As exactly as the database keeps it, so that what is answered at once is what is read later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
