package org.counterpart.contract.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.validation.Validator;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Problem;
import org.counterpart.common.Stale;
import org.counterpart.contract.ContractService;
import org.counterpart.contract.ContractVersionService;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.PartyRow;
import org.counterpart.engagement.Phase;
import org.counterpart.engagement.ui.EngagementPage;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;

/** What everything on the contract's page works with: who looks, at which engagement, and what a click ends in. */
class Desk {

    private final Member member;
    private final EngagementDetails engagement;
    private final ContractService contracts;
    private final ContractVersionService versions;
    private final Validator validator;
    private Runnable refresh = () -> {};

    Desk(
            Member member,
            EngagementDetails engagement,
            ContractService contracts,
            ContractVersionService versions,
            Validator validator) {
        this.member = member;
        this.engagement = engagement;
        this.contracts = contracts;
        this.versions = versions;
        this.validator = validator;
    }

    /** @param reading shows everything as it stands now, and leaves alone what is being typed */
    void onChange(Runnable reading) {
        refresh = reading;
    }

    void refresh() {
        refresh.run();
    }

    /**
     * Does something and shows how things stand then, also when somebody else was quicker.
     *
     * @param field takes what is wrong with what was typed; {@code null}: nothing was
     * @return whether it was done
     */
    boolean attempt(Runnable action, HasValidationProperties field) {
        try {
            action.run();
        } catch (Invalid invalid) {
            if (field == null) {
                Notices.problem(invalid);
                return false;
            }
            field.setErrorMessage(sentence(invalid));
            field.setInvalid(true);
            return false;
        } catch (Stale | NotFound meanwhile) {
            refresh();
            return false;
        } catch (Problem refused) {
            Notices.problem(refused);
            refresh();
            return false;
        }
        return true;
    }

    private static String sentence(Invalid invalid) {
        FieldError first = invalid.errors().get(0);
        return Texts.here().get(first.key(), first.values());
    }

    Member member() {
        return member;
    }

    UUID engagement() {
        return engagement.id();
    }

    ZoneId zone() {
        return ZoneId.of(engagement.data().zone());
    }

    ContractService contracts() {
        return contracts;
    }

    ContractVersionService versions() {
        return versions;
    }

    Validator validator() {
        return validator;
    }

    UUID ownParty() {
        return engagement.ownParty();
    }

    boolean isFirm() {
        return member.has(Role.VP, Role.CONSULTANT);
    }

    boolean isGoingOn() {
        return engagement.phase() != Phase.CLOSED;
    }

    /** Whether this member may write what is this party's; {@code null}: what belongs to all. */
    boolean mayWrite(UUID party) {
        return isGoingOn() && (party == null ? isFirm() : party.equals(ownParty()));
    }

    String party(UUID id) {
        return engagement.parties().stream()
                .filter(party -> party.id().equals(id))
                .map(PartyRow::name)
                .findFirst()
                .orElse("–");
    }

    /** A link to this page, with a version ({@code null}: the draft) and another to compare it with. */
    RouterLink link(String words, Integer version, Integer with) {
        RouterLink link = new RouterLink(words, ContractView.class, parameters());
        link.setQueryParameters(query(version, with));
        link.setHighlightAction((target, highlight) -> {});
        return link;
    }

    RouteParameters parameters() {
        return new RouteParameters(
                new RouteParam(FirmLayout.FIRM, member.slug()),
                new RouteParam(EngagementPage.ID, engagement().toString()));
    }

    static QueryParameters query(Integer version, Integer with) {
        Map<String, String> asked = new LinkedHashMap<>();
        if (version != null) {
            asked.put(ContractView.VERSION, version.toString());
        }
        if (with != null) {
            asked.put(ContractView.WITH, with.toString());
        }
        return QueryParameters.simple(asked);
    }

    /** Moves sight and keyboard to a part of the page. */
    static void go(Component part) {
        part.getElement()
                .executeJs(
                        "this.setAttribute('tabindex', '-1'); this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true});");
    }

    /** Gives the keyboard back to where somebody was writing. */
    static void focus(Component part) {
        part.getElement().executeJs("this.setAttribute('tabindex', '-1'); this.focus({preventScroll: true});");
    }

    static String label(Enum<?> value) {
        return text("contract." + value.getClass().getSimpleName() + "." + value.name());
    }
}
