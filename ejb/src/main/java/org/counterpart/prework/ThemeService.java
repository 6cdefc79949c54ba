package org.counterpart.prework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.ParticipantRow;
import org.counterpart.workshop.WorkshopDoor;
import org.counterpart.workshop.WorkshopPartyRow;

/** What was heard, by themes: facilitators sort what may be shared. For them alone. */
@Stateless
public class ThemeService {

    /** So many themes are none. */
    static final int MOST = 100;

    @Inject
    PreworkDoor door;

    @Inject
    WorkshopDoor workshops;

    @Inject
    PreworkRepository prework;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    /** The themes, with how many hold them, for the facilitators. */
    public List<ThemeRow> themes(Member member, UUID workshop) {
        return themes(member, door.facilitate(member, workshop));
    }

    /** A part of the same list. */
    public List<ThemeRow> themes(Member member, UUID workshop, Slice slice) {
        return part(themes(member, workshop), slice);
    }

    /** One of them. */
    public ThemeRow theme(Member member, UUID workshop, UUID id) {
        return row(member, door.facilitate(member, workshop), id);
    }

    /**
     * Names a theme.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the new theme's id
     */
    public UUID addTheme(Member member, UUID workshop, ThemeData data, String requestKey) {
        door.change(member, workshop);
        Checks.require(validator, data);
        return requests.once(member, requestKey, workshop + " " + data, () -> {
            if (prework.themes(member, workshop).size() >= MOST) {
                throw new Conflict("prework.themes.full");
            }
            PreworkTheme theme = new PreworkTheme(workshop, data);
            prework.add(member, theme);
            return theme.id();
        });
    }

    /**
     * Names it otherwise, or says something else of it.
     *
     * @throws Stale if somebody changed it since
     */
    public ThemeRow changeTheme(Member member, UUID workshop, UUID id, long version, ThemeData data) {
        OpenWorkshop open = door.change(member, workshop);
        PreworkTheme theme = prework.theme(member, workshop, id);
        theme.requireVersion(version);
        Checks.require(validator, data);
        theme.describe(data);
        prework.flush(member);
        return row(member, open, id);
    }

    /** Takes a theme away; the notes stay, and hold none. */
    public void removeTheme(Member member, UUID workshop, UUID id, long version) {
        door.change(member, workshop);
        PreworkTheme theme = prework.theme(member, workshop, id);
        theme.requireVersion(version);
        prework.sorted(member, workshop).values().stream()
                .filter(note -> note.themeId().equals(id))
                .forEach(note -> prework.remove(member, note));
        prework.remove(member, theme);
    }

    /** What may be shared and is to be sorted, for the facilitators. */
    public List<SharedNote> notes(Member member, UUID workshop) {
        OpenWorkshop open = door.facilitate(member, workshop);
        Map<UUID, ParticipantRow> people = people(member, open);
        Map<UUID, String> parties =
                open.parties().stream().collect(Collectors.toMap(WorkshopPartyRow::id, WorkshopPartyRow::name));
        Map<UUID, ThemeNote> sorted = prework.sorted(member, workshop);
        return prework.shared(member, workshop).stream()
                .map(note -> shared(note, people.get(note.interviewId()), parties, sorted.get(note.id())))
                .toList();
    }

    /** A part of the same list. */
    public List<SharedNote> notes(Member member, UUID workshop, Slice slice) {
        return part(notes(member, workshop), slice);
    }

    /** One of them. */
    public SharedNote note(Member member, UUID workshop, UUID noteId) {
        return notes(member, workshop).stream()
                .filter(note -> note.id().equals(noteId))
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.not-found"));
    }

    /**
     * Says which theme a note holds; what moves to another was not told of that one yet.
     *
     * @param version of its place among the themes; 0 if it held none
     * @throws NotFound if there is no such note to be shared, or no such theme
     * @throws Stale if somebody sorted it since
     */
    public SharedNote sort(Member member, UUID workshop, UUID noteId, long version, ThemeChoice choice) {
        door.change(member, workshop);
        note(member, workshop, noteId);
        Checks.require(validator, choice);
        prework.oneAtATime(member, noteId);
        ThemeNote place = prework.sorted(member, workshop, noteId);
        long now = place == null ? 0 : place.version();
        if (now != version) {
            throw new Stale(now);
        }
        if (choice.themeId() == null) {
            if (place != null) {
                prework.remove(member, place);
            }
        } else {
            UUID theme = prework.theme(member, workshop, choice.themeId()).id();
            if (place == null) {
                prework.add(member, new ThemeNote(workshop, noteId, theme));
            } else {
                place.moveTo(theme);
                prework.flush(member);
            }
        }
        return note(member, workshop, noteId);
    }

    private ThemeRow row(Member member, OpenWorkshop open, UUID id) {
        return themes(member, open).stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.not-found"));
    }

    private List<ThemeRow> themes(Member member, OpenWorkshop open) {
        Map<UUID, ParticipantRow> people = people(member, open);
        Map<UUID, ThemeNote> sorted = prework.sorted(member, open.id());
        Map<UUID, List<InterviewNote>> holding = prework.shared(member, open.id()).stream()
                .filter(note -> sorted.containsKey(note.id()))
                .collect(Collectors.groupingBy(note -> sorted.get(note.id()).themeId()));
        return prework.themes(member, open.id()).stream()
                .map(theme -> row(theme, holding.getOrDefault(theme.id(), List.of()), sorted, people))
                .toList();
    }

    private static ThemeRow row(
            PreworkTheme theme,
            List<InterviewNote> holding,
            Map<UUID, ThemeNote> sorted,
            Map<UUID, ParticipantRow> people) {
        Map<Boolean, List<SmallGroup.Holder>> holders = holding.stream()
                .collect(Collectors.partitioningBy(
                        note -> sorted.get(note.id()).told(),
                        Collectors.mapping(
                                note -> new SmallGroup.Holder(
                                        note.interviewId(),
                                        people.get(note.interviewId()).partyId(),
                                        note.data().consented()),
                                Collectors.toList())));
        List<SmallGroup.Holder> all =
                holders.values().stream().flatMap(List::stream).toList();
        boolean told = SmallGroup.carries(holders.get(true));
        return new ThemeRow(
                theme.id(),
                theme.version(),
                theme.data(),
                SmallGroup.people(all),
                SmallGroup.parties(all),
                told
                        ? ThemeState.TOLD
                        : SmallGroup.carries(holders.get(false)) ? ThemeState.READY : ThemeState.HELD_BACK,
                told ? holders.get(true).size() : 0,
                told ? holders.get(false).size() : all.size());
    }

    private Map<UUID, ParticipantRow> people(Member member, OpenWorkshop open) {
        return workshops.participants(member, open).stream()
                .collect(Collectors.toMap(ParticipantRow::id, Function.identity()));
    }

    private static SharedNote shared(
            InterviewNote note, ParticipantRow whom, Map<UUID, String> parties, ThemeNote place) {
        return new SharedNote(
                note.id(),
                place == null ? 0 : place.version(),
                place == null ? null : place.themeId(),
                whom.id(),
                whom.name(),
                parties.get(whom.partyId()),
                whom.partyId(),
                note.question(),
                note.data().text(),
                note.data().consented(),
                place != null && place.told());
    }

    private static <T> List<T> part(List<T> all, Slice slice) {
        return all.stream().skip(slice.offset()).limit(slice.limit()).toList();
    }
}
