package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.counterpart.workshop.Stage;
import org.counterpart.workshop.WorkshopFilter;
import org.counterpart.workshop.rest.WorkshopSearch;

/** What one looks for among the workshops; the address says it in the words that the API takes. */
class WorkshopFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<WorkshopFilter> asked;
    private final TextField words = new TextField(text("roster.filter.text"));
    private final ComboBox<Stage> stage = new ComboBox<>(text("workshop.stage"));
    private transient WorkshopFilter shown = WorkshopFilter.ALL;
    private boolean quiet;

    WorkshopFilters(Consumer<WorkshopFilter> asked) {
        this.asked = asked;
        addClassName("filters");
        getElement().setAttribute("role", "search");
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setPlaceholder(text("workshop.filter.hint"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setMaxLength(200);
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(StageSteps::label);
        stage.setClearButtonVisible(true);
        words.addValueChangeListener(change -> changed());
        stage.addValueChangeListener(change -> changed());
        add(words, stage);
    }

    void show(WorkshopFilter filter) {
        quiet = true;
        shown = filter;
        words.setValue(filter.text() == null ? "" : filter.text());
        stage.setValue(filter.stage());
        quiet = false;
    }

    /** @throws org.counterpart.common.Invalid if it asks for something that does not exist */
    static WorkshopFilter read(QueryParameters asked) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        parameters.putAll(asked.getParameters());
        return new WorkshopSearch(parameters).filter();
    }

    static QueryParameters write(WorkshopFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (filter.text() != null) {
            parameters.put("text", filter.text());
        }
        if (filter.stage() != null) {
            parameters.put("stage", filter.stage().name());
        }
        if (filter.engagementId() != null) {
            parameters.put("engagement", filter.engagementId().toString());
        }
        return QueryParameters.simple(parameters);
    }

    private void changed() {
        if (!quiet) {
            shown = new WorkshopFilter(words.getValue(), stage.getValue(), shown.engagementId());
            asked.accept(shown);
        }
    }
}
