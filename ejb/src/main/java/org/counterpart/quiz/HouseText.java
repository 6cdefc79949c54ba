package org.counterpart.quiz;

import org.counterpart.common.Digest;

/**
 * The Role Orientation questionnaire as a version keeps it, the same for every firm: for the application, and for whoever
 * fills a firm from outside, as the demo is.
 *
 * @param number goes up with every change
 * @param document as JSON
 * @param itemsDigest of its items alone
 * @param items how many
 * @param languages its tags, apart by spaces
 */
public record HouseText(
        String key,
        String name,
        int number,
        String document,
        String digest,
        String itemsDigest,
        int items,
        int lowest,
        int highest,
        String languages) {

    /** The one that is asked with now. */
    public static HouseText newest() {
        InstrumentDocument document = HouseInstrument.document();
        String text = InstrumentJson.write(document);
        return new HouseText(
                HouseInstrument.KEY,
                document.in("en", document.name()),
                HouseInstrument.NUMBER,
                text,
                Digest.sha256(text),
                InstrumentVersion.itemsDigest(document),
                document.items().size(),
                document.answers().lowest(),
                document.answers().highest(),
                String.join(" ", document.languages()));
    }
}
