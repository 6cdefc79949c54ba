package org.counterpart.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A contract as the text that a version keeps: the same contract is always the same text. */
final class ContractJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            // What was agreed stays readable when contracts come to say more, or less.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ContractJson() {}

    static String write(ContractDocument contract) {
        try {
            return MAPPER.writeValueAsString(contract);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static ContractDocument read(String text) {
        try {
            return MAPPER.readValue(text, ContractDocument.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
