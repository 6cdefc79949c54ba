package org.counterpart.firm;

import jakarta.enterprise.context.Dependent;
import java.util.UUID;

/** Puts into a firm what comes with the product, at anybody's first need of it: clients' too, who write none of it. */
@Dependent
public class Provision extends FirmRepository {

    /**
     * An instrument's version as it is kept.
     *
     * @param itemsDigest of its items alone
     * @param items how many
     * @param languages its tags, apart by spaces
     */
    public record InstrumentText(
            UUID instrumentId,
            UUID versionId,
            String key,
            String name,
            int number,
            String document,
            String digest,
            String itemsDigest,
            int items,
            int lowest,
            int highest,
            String languages) {}

    /** Adds a published version, and its instrument, unless the firm has them. */
    public void instrument(Member member, InstrumentText text) {
        ask(
                member,
                "select app.provide_instrument(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)::text",
                row -> null,
                text.instrumentId(),
                text.versionId(),
                text.key(),
                text.name(),
                text.number(),
                text.document(),
                text.digest(),
                text.itemsDigest(),
                text.items(),
                text.lowest(),
                text.highest(),
                text.languages());
    }
}
