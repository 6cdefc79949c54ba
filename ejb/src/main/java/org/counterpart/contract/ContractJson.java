package org.counterpart.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import org.counterpart.common.KeptJson;

/** A contract as the text that a version keeps: the same contract is always the same text. */
final class ContractJson {

    private ContractJson() {}

    static String write(ContractDocument contract) {
        return KeptJson.write(contract);
    }

    static ContractDocument read(String text) {
        return KeptJson.read(text, new TypeReference<>() {});
    }
}
