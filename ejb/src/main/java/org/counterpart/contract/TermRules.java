package org.counterpart.contract;

import java.util.Objects;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Forbidden;
import org.counterpart.common.Invalid;

/** Who may write what into a draft. */
final class TermRules {

    private TermRules() {}

    /**
     * Lets a party write what is its own, and the firm what belongs to all.
     *
     * @param owner whose the term is; {@code null}: of the agreement as a whole
     * @param writer the writer's party
     * @param firm whether that is the firm
     * @throws Forbidden if the term is another's
     */
    static void requireWriter(UUID owner, UUID writer, boolean firm) {
        if (owner == null && !firm) {
            throw new Forbidden("contract.term.firm-writes");
        }
        if (owner != null && !owner.equals(writer)) {
            throw new Forbidden("contract.term.anothers");
        }
    }

    /**
     * Lets a party answer another.
     *
     * @throws Conflict if there is nothing to answer, or it is their own
     * @throws Invalid if a reservation is answered without words
     */
    static void requireAnswer(TermKind kind, UUID owner, UUID answering, AnswerData answer) {
        if (!kind.isAsked()) {
            throw new Conflict("contract.answer.unasked");
        }
        if (Objects.equals(owner, answering)) {
            throw new Conflict("contract.answer.own");
        }
        if (kind == TermKind.RESERVATION
                && answer.standing() != Standing.OPEN
                && answer.words().isEmpty()) {
            throw new Invalid("words", "contract.answer.words");
        }
    }

    /** @throws Invalid if something but a want is called essential */
    static void requireFitting(TermData data) {
        if (data.essential() && data.kind() != TermKind.WANT) {
            throw new Invalid("essential", "contract.essential.wants-only");
        }
    }
}
