package org.counterpart.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** An instrument as the text that a version keeps: the same instrument is always the same text. */
final class InstrumentJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            // What was published stays readable when instruments come to say more, or less.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private InstrumentJson() {}

    static String write(InstrumentDocument document) {
        try {
            return MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static InstrumentDocument read(String text) {
        try {
            return MAPPER.readValue(text, InstrumentDocument.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
