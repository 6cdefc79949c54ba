package org.counterpart.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.firm.Provision;

/** The Role Orientation questionnaire, which comes with the product and is written by us. */
@ApplicationScoped
class HouseInstrument {

    static final String KEY = "role-orientation";

    /** Goes up with every change of the file: what was published before stays as it was. */
    static final int NUMBER = 1;

    private static final InstrumentDocument DOCUMENT = read();

    @Inject
    Provision provision;

    /** Makes sure that the firm has it; its newest version's id, which is the firm's own. */
    UUID version(Member member) {
        HouseText house = HouseText.newest();
        UUID id = id(member, "version " + NUMBER);
        provision.instrument(
                member,
                new Provision.InstrumentText(
                        id(member, "instrument"),
                        id,
                        house.key(),
                        house.name(),
                        house.number(),
                        house.document(),
                        house.digest(),
                        house.itemsDigest(),
                        house.items(),
                        house.lowest(),
                        house.highest(),
                        house.languages()));
        return id;
    }

    static InstrumentDocument document() {
        return DOCUMENT;
    }

    private static UUID id(Member member, String what) {
        return UUID.nameUUIDFromBytes((member.firmId() + " " + KEY + " " + what).getBytes(StandardCharsets.UTF_8));
    }

    private static InstrumentDocument read() {
        try (InputStream file = HouseInstrument.class.getResourceAsStream("role-orientation.json")) {
            return InstrumentJson.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
