package org.counterpart.quiz;

import com.fasterxml.jackson.core.type.TypeReference;
import org.counterpart.common.KeptJson;

/** An instrument as the text that a version keeps: the same instrument is always the same text. */
final class InstrumentJson {

    private InstrumentJson() {}

    static String write(InstrumentDocument document) {
        return KeptJson.write(document);
    }

    static InstrumentDocument read(String text) {
        return KeptJson.read(text, new TypeReference<>() {});
    }
}
