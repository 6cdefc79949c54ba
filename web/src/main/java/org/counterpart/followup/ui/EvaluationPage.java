package org.counterpart.followup.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Guest;
import org.counterpart.followup.CarriedOut;
import org.counterpart.followup.EvaluationAsked;
import org.counterpart.followup.EvaluationData;
import org.counterpart.followup.EvaluationService;
import org.counterpart.followup.SacrificeAccount;
import org.counterpart.shell.GuestPage;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/** Where somebody says, by the link in a mail, what became of what was agreed. Kept as it is typed, where there is a script. */
@ApplicationScoped
class EvaluationPage implements GuestPage {

    @Inject
    EvaluationService evaluations;

    @Override
    public String purpose() {
        return EvaluationService.PURPOSE;
    }

    @Override
    public Optional<String> loads() {
        return Optional.of("/sheet/evaluation");
    }

    @Override
    public Element show(Guest guest, Texts texts, Map<String, String> typed, Invalid wrong) {
        EvaluationAsked asked = evaluations.look(guest);
        if (asked.evaluation().doneAt() != null) {
            return EvaluationMarkup.done(texts);
        }
        return EvaluationMarkup.page(
                guest, texts, asked, typed.isEmpty() ? asked.evaluation().data() : data(typed), wrong);
    }

    @Override
    public Element act(Guest guest, Texts texts, Map<String, String> sent) {
        try {
            if (!"send".equals(sent.get("do"))) {
                EvaluationAsked saved = evaluations.save(guest, version(sent), data(sent));
                return EvaluationMarkup.page(
                        guest, texts, saved, saved.evaluation().data(), null);
            }
            evaluations.send(guest, version(sent), data(sent));
            return EvaluationMarkup.done(texts);
        } catch (Conflict over) {
            if (over.key().equals("followup.evaluation.sent")) {
                return EvaluationMarkup.done(texts);
            }
            throw over;
        }
    }

    private static long version(Map<String, String> sent) {
        try {
            return Long.parseLong(sent.getOrDefault("version", "0"));
        } catch (NumberFormatException made) {
            return 0;
        }
    }

    private static EvaluationData data(Map<String, String> sent) {
        List<SacrificeAccount> accounts = new ArrayList<>();
        sent.keySet().stream()
                .filter(name -> name.startsWith(EvaluationMarkup.NOTE))
                .map(name -> name.substring(EvaluationMarkup.NOTE.length()))
                .forEach(id -> accounts.add(account(
                        id, sent.get(EvaluationMarkup.CARRIED_OUT + id), sent.get(EvaluationMarkup.NOTE + id))));
        return new EvaluationData(
                sent.get("answeredBy"),
                sent.get("lasted"),
                sent.get("possible"),
                sent.get("lost"),
                sent.get("next"),
                accounts);
    }

    private static SacrificeAccount account(String id, String carriedOut, String note) {
        try {
            return new SacrificeAccount(
                    UUID.fromString(id), carriedOut == null ? null : CarriedOut.valueOf(carriedOut), note);
        } catch (IllegalArgumentException made) {
            throw new Invalid("sacrifices", "field.choice.unknown");
        }
    }
}
