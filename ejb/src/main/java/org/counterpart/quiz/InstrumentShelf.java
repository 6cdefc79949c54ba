package org.counterpart.quiz;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** How instruments are begun, drafted and listed. */
@Dependent
class InstrumentShelf {

    private static final int LONGEST_KEY = 50;

    /** More instruments than a firm asks with. */
    private static final int MOST = 500;

    @Inject
    InstrumentRepository instruments;

    @Inject
    Clock clock;

    /** A new instrument with its first draft. */
    UUID begin(Member member, String name, String key, InstrumentDocument document) {
        instruments.oneAtATime(member);
        Instant now = clock.instant();
        String free = freeKey(member, key);
        Instrument instrument = new Instrument(free, name.isEmpty() ? free : cut(name), now);
        instruments.add(member, instrument);
        instruments.add(member, new InstrumentVersion(instrument.id(), 1, document, now));
        return instrument.id();
    }

    /** What a new instrument says at first. */
    InstrumentDocument beginning(Member member, NewInstrument data) {
        if (data.copyOf() == null) {
            return InstrumentDocument.empty(
                    data.language(), Map.of(data.language(), data.name()), agreement(data.language()));
        }
        try {
            return newest(member, instruments.find(member, data.copyOf()).id()).named(data.name());
        } catch (NotFound unknown) {
            throw new Invalid("copyOf", "field.choice.unknown");
        }
    }

    /** The house's answers as far as it speaks the language: from strong disagreement to strong agreement. */
    private static List<Map<String, String>> agreement(String language) {
        return HouseInstrument.document().answers().labels().stream()
                .map(label ->
                        label.containsKey(language) ? Map.of(language, label.get(language)) : Map.<String, String>of())
                .toList();
    }

    /**
     * The next version of an instrument.
     *
     * @param document {@code null}: what the newest says
     * @return its id
     */
    UUID draft(Member member, UUID id, InstrumentDocument document) {
        Instrument instrument = instruments.find(member, id);
        instrument.requireOurs();
        instruments.oneAtATime(member);
        if (instruments.newest(member, id, VersionState.DRAFT).isPresent()) {
            throw new Conflict("instruments.draft.exists");
        }
        int number = instruments.nextNumber(member, id);
        InstrumentDocument says = document == null ? newest(member, id) : document;
        InstrumentVersion draft = new InstrumentVersion(id, number, says, clock.instant());
        instruments.add(member, draft);
        return draft.id();
    }

    /** A version to change, of an instrument that is the firm's to write. */
    InstrumentVersion toWrite(Member member, UUID id, int number, long version) {
        member.require(Role.VP, Role.CONSULTANT);
        Instrument instrument = instruments.find(member, id);
        InstrumentVersion found = instruments.version(member, id, number, version);
        instrument.requireOurs();
        return found;
    }

    void write(Member member, InstrumentVersion draft, InstrumentDocument document) {
        Instant now = clock.instant();
        draft.write(document, now);
        String name = document.in(document.languages().get(0), document.name());
        Instrument instrument = instruments.find(member, draft.instrumentId());
        if (!name.isEmpty() && !name.equals(instrument.name())) {
            instrument.rename(cut(name), now);
        }
        instruments.flush(member);
    }

    void publish(Member member, InstrumentVersion draft) {
        instruments
                .newest(member, draft.instrumentId(), VersionState.PUBLISHED)
                .filter(before -> before.digest().equals(draft.digest()))
                .ifPresent(before -> {
                    throw new Conflict("instruments.same", Map.of("number", before.number()));
                });
        draft.publish(clock.instant());
        instruments.flush(member);
    }

    List<InstrumentRow> rows(Member member, List<Instrument> found) {
        Map<UUID, List<InstrumentVersionRow>> versions =
                instruments.versions(member, found.stream().map(Instrument::id).toList()).stream()
                        .collect(Collectors.groupingBy(InstrumentVersionRow::instrumentId));
        return found.stream()
                .map(one -> row(one, versions.getOrDefault(one.id(), List.of())))
                .toList();
    }

    List<AskableVersion> askable(Member member) {
        List<Instrument> found = instruments.list(member, InstrumentStatus.ACTIVE, new Slice(0, MOST));
        Map<UUID, InstrumentVersionRow> newest =
                instruments.versions(member, found.stream().map(Instrument::id).toList()).stream()
                        .filter(version -> version.state() == VersionState.PUBLISHED)
                        .collect(Collectors.toMap(
                                InstrumentVersionRow::instrumentId, row -> row, (first, older) -> first));
        return found.stream()
                .filter(one -> newest.containsKey(one.id()))
                .map(one -> askable(one, newest.get(one.id())))
                .toList();
    }

    private static AskableVersion askable(Instrument instrument, InstrumentVersionRow version) {
        return new AskableVersion(
                version.id(),
                instrument.id(),
                instrument.name(),
                version.number(),
                version.items(),
                version.languages());
    }

    InstrumentDetails details(Member member, Instrument instrument) {
        List<InstrumentVersionRow> versions = instruments.versions(member, List.of(instrument.id()));
        return new InstrumentDetails(row(instrument, versions), versions);
    }

    private static InstrumentRow row(Instrument instrument, List<InstrumentVersionRow> versions) {
        InstrumentVersionRow shown =
                of(versions, VersionState.PUBLISHED).findFirst().orElse(versions.isEmpty() ? null : versions.get(0));
        return new InstrumentRow(
                instrument.id(),
                instrument.version(),
                instrument.key(),
                instrument.name(),
                instrument.isHouse(),
                instrument.status(),
                number(versions, VersionState.PUBLISHED),
                number(versions, VersionState.DRAFT),
                shown == null ? 0 : shown.items(),
                shown == null ? List.of() : shown.languages(),
                Stream.concat(
                                Stream.of(instrument.changedAt()),
                                versions.stream().map(InstrumentVersionRow::changedAt))
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static Integer number(List<InstrumentVersionRow> versions, VersionState state) {
        return of(versions, state).findFirst().map(InstrumentVersionRow::number).orElse(null);
    }

    private static Stream<InstrumentVersionRow> of(List<InstrumentVersionRow> versions, VersionState state) {
        return versions.stream().filter(version -> version.state() == state);
    }

    /** What its newest version says: of those published, of those retired, of the draft. */
    private InstrumentDocument newest(Member member, UUID id) {
        return Stream.of(VersionState.PUBLISHED, VersionState.RETIRED, VersionState.DRAFT)
                .flatMap(state -> instruments.newest(member, id, state).stream())
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.not-found"))
                .document();
    }

    /** A key made of a name, that no other instrument of the firm has. */
    private String freeKey(Member member, String name) {
        String plain = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String start = plain.substring(0, Math.min(plain.length(), LONGEST_KEY)).replaceAll("^-|-$", "");
        String key = start.isEmpty() ? "instrument" : start;
        Set<String> taken = new HashSet<>(instruments.keys(member, key));
        String free = key;
        for (int i = 2; taken.contains(free); i++) {
            free = key + "-" + i;
        }
        return free;
    }

    private static String cut(String name) {
        return name.length() > InstrumentTexts.NAME ? name.substring(0, InstrumentTexts.NAME) : name;
    }
}
