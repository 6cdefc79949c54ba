package org.counterpart.quiz;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import java.util.TreeMap;
import org.counterpart.common.KeptJson;

/** Answers by item, and words by question, as the text that keeps them while a sheet is filled in. */
final class AnswerJson {

    private AnswerJson() {}

    static String write(Map<String, ?> given) {
        return KeptJson.write(new TreeMap<>(given));
    }

    static Map<String, Integer> readAnswers(String text) {
        return KeptJson.read(text, new TypeReference<TreeMap<String, Integer>>() {});
    }

    static Map<String, String> readWords(String text) {
        return KeptJson.read(text, new TypeReference<TreeMap<String, String>>() {});
    }
}
