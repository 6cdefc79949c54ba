package org.counterpart.common;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Records as the text that a row keeps: the same record is always the same text. For what we wrote ourselves. */
public final class KeptJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            // What was kept stays readable when records come to say more, or less.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private KeptJson() {}

    public static String write(Object kept) {
        try {
            return MAPPER.writeValueAsString(kept);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static <T> T read(String text, TypeReference<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
