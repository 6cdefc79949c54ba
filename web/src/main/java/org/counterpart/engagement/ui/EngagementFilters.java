package org.counterpart.engagement.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.counterpart.clients.ClientsService;
import org.counterpart.engagement.EngagementFilter;
import org.counterpart.engagement.Phase;
import org.counterpart.engagement.Template;
import org.counterpart.engagement.rest.Search;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** What one looks for among the engagements; the address says it in the words that the API takes. */
class EngagementFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<EngagementFilter> asked;
    private final TextField words = new TextField(text("roster.filter.text"));
    private final ComboBox<Phase> phase = new ComboBox<>(text("engagement.phase"));
    private final ComboBox<Template> template = new ComboBox<>(text("engagement.template"));
    private final ComboBox<UUID> client = new ComboBox<>(text("engagement.client"));
    private final Checkbox mine = new Checkbox(text("engagement.mine"));
    private boolean quiet;

    EngagementFilters(Member member, ClientsService clients, Consumer<EngagementFilter> asked) {
        this.asked = asked;
        addClassNames("filters");
        getElement().setAttribute("role", "search");
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setPlaceholder(text("engagement.filter.hint"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setMaxLength(200);
        phase.setItems(Phase.values());
        phase.setItemLabelGenerator(PhaseSteps::label);
        phase.setClearButtonVisible(true);
        template.setItems(Template.values());
        template.setItemLabelGenerator(kind -> text("engagement.template." + kind));
        template.setClearButtonVisible(true);
        add(words, more(), phase, template);
        // A client has one organisation and no team.
        if (member.has(Role.VP, Role.CONSULTANT)) {
            Organizations organizations = new Organizations(member, clients);
            client.setItems(organizations.ids());
            client.setItemLabelGenerator(organizations::name);
            client.setClearButtonVisible(true);
            add(client);
        }
        if (member.has(Role.VP)) {
            add(mine);
        }
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(words, phase, template, client, mine)) {
            field.addValueChangeListener(change -> changed());
        }
    }

    void show(EngagementFilter filter) {
        quiet = true;
        words.setValue(filter.text() == null ? "" : filter.text());
        phase.setValue(filter.phase());
        template.setValue(filter.template());
        client.setValue(filter.clientId());
        mine.setValue(filter.mine());
        quiet = false;
    }

    /** @throws org.counterpart.common.Invalid if it asks for something that does not exist */
    static EngagementFilter read(QueryParameters asked) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        parameters.putAll(asked.getParameters());
        return new Search(parameters).filter();
    }

    static QueryParameters write(EngagementFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (filter.text() != null) {
            parameters.put("text", filter.text());
        }
        if (filter.phase() != null) {
            parameters.put("phase", filter.phase().name());
        }
        if (filter.template() != null) {
            parameters.put("template", filter.template().name());
        }
        if (filter.clientId() != null) {
            parameters.put("client", filter.clientId().toString());
        }
        if (filter.mine()) {
            parameters.put("mine", "true");
        }
        return QueryParameters.simple(parameters);
    }

    private void changed() {
        if (!quiet) {
            asked.accept(new EngagementFilter(
                    words.getValue(), phase.getValue(), template.getValue(), client.getValue(), mine.getValue()));
        }
    }

    /** On a phone words are enough to begin with; the rest opens on demand. */
    private Button more() {
        Button more = new Button(text("engagement.filter.more"), VaadinIcon.FILTER.create());
        more.addClassNames("more", "if-narrow");
        more.getElement().setAttribute("aria-expanded", "false");
        more.addClickListener(click -> {
            boolean open = !hasClassName("open");
            setClassName("open", open);
            more.getElement().setAttribute("aria-expanded", String.valueOf(open));
        });
        return more;
    }
}
