package org.counterpart.followup.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.counterpart.common.Conflict;
import org.counterpart.common.Forbidden;
import org.counterpart.common.Invalid;
import org.counterpart.common.Stale;
import org.counterpart.firm.Guest;
import org.counterpart.followup.IssueAnswerData;
import org.counterpart.followup.IssueGuestService;
import org.counterpart.followup.SettlementData;
import org.counterpart.shell.GuestPage;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/** Where somebody answers for their party who was asked about an issue and does not sign in. */
@ApplicationScoped
class IssuePage implements GuestPage {

    @Inject
    IssueGuestService issues;

    @Override
    public String purpose() {
        return IssueGuestService.PURPOSE;
    }

    @Override
    public Optional<Locale> language(Guest guest) {
        return Optional.of(Locale.forLanguageTag(issues.language(guest)));
    }

    @Override
    public Element show(Guest guest, Texts texts, Map<String, String> typed, Invalid wrong) {
        return new IssueMarkup(issues.look(guest), texts).page(typed, wrong);
    }

    @Override
    public Element act(Guest guest, Texts texts, Map<String, String> sent) {
        try {
            act(guest, sent);
            return new IssueMarkup(issues.look(guest), texts).done();
        } catch (Stale meanwhile) {
            return show(guest, texts, sent, new Invalid("", "followup.meanwhile"));
        } catch (Conflict | Forbidden refused) {
            return show(guest, texts, sent, new Invalid("", refused.key()));
        }
    }

    private void act(Guest guest, Map<String, String> sent) {
        long version = version(sent);
        String note = sent.get(IssueMarkup.NOTE);
        switch (IssueMarkup.action(sent).orElseThrow(() -> new Invalid(IssueMarkup.DO, "field.choice.unknown"))) {
            case ANSWER -> issues.answer(guest, version, new IssueAnswerData(note));
            case SETTLE -> issues.settle(guest, version, new SettlementData(note));
            case ESCALATE -> issues.escalate(guest, version, new IssueAnswerData(note));
        }
    }

    /** Of a form that was tampered with: one that nobody saw. */
    private static long version(Map<String, String> sent) {
        try {
            return Long.parseLong(sent.getOrDefault(IssueMarkup.VERSION, "0"));
        } catch (NumberFormatException made) {
            return 0;
        }
    }
}
