package org.counterpart.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** What a passport says of each scale, as the text that is kept. */
final class PassportJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private PassportJson() {}

    static String write(List<PassportScale> scales) {
        try {
            return MAPPER.writeValueAsString(scales);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<PassportScale> read(String text) {
        try {
            return MAPPER.readValue(text, new TypeReference<List<PassportScale>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
