package org.counterpart.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.TreeMap;

/** Answers by item, and words by question, as the text that keeps them while a sheet is filled in. */
final class AnswerJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private AnswerJson() {}

    static String write(Map<String, ?> given) {
        try {
            return MAPPER.writeValueAsString(new TreeMap<>(given));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Map<String, Integer> readAnswers(String text) {
        return read(text, new TypeReference<TreeMap<String, Integer>>() {});
    }

    static Map<String, String> readWords(String text) {
        return read(text, new TypeReference<TreeMap<String, String>>() {});
    }

    private static <T> T read(String text, TypeReference<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
