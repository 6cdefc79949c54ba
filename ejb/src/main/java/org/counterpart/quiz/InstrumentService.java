package org.counterpart.quiz;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.common.Slice;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.firm.Role;

/** The firm's instruments, which its VPs and consultants write: drafts, published versions that never change, files. */
@Stateless
public class InstrumentService {

    @Inject
    InstrumentRepository instruments;

    @Inject
    InstrumentShelf shelf;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The instruments, the house's first, then by name. */
    public List<InstrumentRow> rows(Member member, InstrumentStatus status, Slice slice) {
        requireStaff(member);
        instruments.houseVersion(member);
        return shelf.rows(member, instruments.list(member, status, slice));
    }

    public int count(Member member, InstrumentStatus status) {
        requireStaff(member);
        instruments.houseVersion(member);
        return (int) instruments.count(member, status);
    }

    /** The newest version of each instrument that people can be asked with, the house's first. */
    public List<AskableVersion> toAskWith(Member member) {
        requireStaff(member);
        instruments.houseVersion(member);
        return shelf.askable(member);
    }

    /** One instrument with its versions. */
    public InstrumentDetails find(Member member, UUID id) {
        requireStaff(member);
        return shelf.details(member, instruments.find(member, id));
    }

    /** The versions of one instrument, the newest first. */
    public List<InstrumentVersionRow> versions(Member member, UUID id, Slice slice) {
        requireStaff(member);
        return instruments.versions(member, instruments.find(member, id).id(), slice);
    }

    /** One version with everything it says. */
    public InstrumentVersionDetails version(Member member, UUID id, int number) {
        requireStaff(member);
        return InstrumentVersionDetails.of(instruments.version(member, id, number));
    }

    /** The versions of one instrument with everything they say, the newest first. */
    public List<InstrumentVersionDetails> written(Member member, UUID id, Slice slice) {
        requireStaff(member);
        return instruments.written(member, instruments.find(member, id).id(), slice).stream()
                .map(InstrumentVersionDetails::of)
                .toList();
    }

    /** One version as a file. */
    public InstrumentFile export(Member member, UUID id, int number) {
        requireStaff(member);
        Instrument instrument = instruments.find(member, id);
        InstrumentDocument document = instruments.version(member, id, number).document();
        return new InstrumentFile(InstrumentFile.FORMAT, instrument.key(), instrument.name(), number, document);
    }

    /**
     * Begins an instrument, from nothing or as a copy.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the new instrument's id; its draft has the number 1
     */
    public UUID create(Member member, NewInstrument data, String requestKey) {
        requireStaff(member);
        Checks.require(validator, data);
        if (data.copyOf() == null && data.language() == null) {
            throw new Invalid("language", "field.required");
        }
        return requests.once(
                member,
                requestKey,
                data,
                () -> shelf.begin(member, data.name(), data.name(), shelf.beginning(member, data)));
    }

    /**
     * Takes in a file: as a new instrument, or as a new draft of one that there is. All of it or nothing.
     *
     * @param draftOf the instrument that gets the draft; {@code null}: a new one
     * @return the instrument's id
     * @throws Invalid if it is another kind of file, or the instrument in it is not sound; says where
     * @throws Conflict if that instrument has a draft already
     */
    public UUID importFile(Member member, InstrumentFile file, UUID draftOf, String requestKey) {
        requireStaff(member);
        file.require();
        return requests.once(member, requestKey, draftOf + " " + file, () -> {
            if (draftOf == null) {
                String name = file.document()
                        .in(file.document().languages().get(0), file.document().name());
                return shelf.begin(member, name, file.key(), file.document());
            }
            shelf.draft(member, draftOf, file.document());
            return draftOf;
        });
    }

    /**
     * Begins the next version, from the newest published one, or if none is, the newest retired.
     *
     * @return its number
     * @throws Conflict if one is being written already
     */
    public int draft(Member member, UUID id, String requestKey) {
        requireStaff(member);
        instruments.find(member, id);
        UUID draft = requests.once(member, requestKey, "draft of " + id, () -> shelf.draft(member, id, null));
        return instruments.version(member, draft).number();
    }

    /**
     * Writes the draft, all of it at once; it may still lack things.
     *
     * @param version the version that was read
     * @throws Invalid with one entry for each thing that no instrument may say
     * @throws Stale if somebody else wrote since
     * @throws Conflict if it is published
     */
    public InstrumentVersionDetails write(
            Member member, UUID id, int number, long version, InstrumentDocument document) {
        InstrumentVersion draft = shelf.toWrite(member, id, number, version);
        InstrumentRules.require("", document);
        shelf.write(member, draft, document);
        return InstrumentVersionDetails.of(draft);
    }

    /**
     * Publishes the draft: from now on it stays as it is.
     *
     * @param version the version that was read
     * @throws Invalid with one entry for each thing it lacks
     * @throws Stale if somebody else wrote since
     * @throws Conflict if it says what the newest published version says
     */
    public InstrumentVersionDetails publish(Member member, UUID id, int number, long version, PublicationData data) {
        InstrumentVersion draft = shelf.toWrite(member, id, number, version);
        Checks.require(validator, data);
        draft.requireDraft();
        InstrumentDocument document = draft.document().offeredIn(data.languages());
        InstrumentRules.require("", document);
        Publishable.require(document);
        shelf.write(member, draft, document);
        shelf.publish(member, draft);
        return InstrumentVersionDetails.of(draft);
    }

    /** From now on nobody is asked with this version; rounds that go on, go on. */
    public InstrumentVersionDetails retire(Member member, UUID id, int number, long version) {
        InstrumentVersion published = shelf.toWrite(member, id, number, version);
        published.retire(clock.instant());
        instruments.flush(member);
        return InstrumentVersionDetails.of(published);
    }

    /**
     * Throws a draft away.
     *
     * @throws Conflict if it is published, or all there is of the instrument
     */
    public void discard(Member member, UUID id, int number, long version) {
        InstrumentVersion draft = shelf.toWrite(member, id, number, version);
        draft.requireDraft();
        if (instruments.versions(member, id, new Slice(0, 2)).size() < 2) {
            throw new Conflict("instruments.draft.only");
        }
        instruments.remove(member, draft);
    }

    /** Puts an instrument away, or takes it out again. */
    public InstrumentDetails move(Member member, UUID id, long version, InstrumentStatus to) {
        requireStaff(member);
        Instant now = clock.instant();
        Instrument instrument = instruments.find(member, id, version);
        instrument.move(to, now);
        instruments.flush(member);
        return shelf.details(member, instrument);
    }

    private static void requireStaff(Member member) {
        member.require(Role.VP, Role.CONSULTANT);
    }
}
