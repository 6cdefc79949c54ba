package org.counterpart.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;

/**
 * A list whose columns turn into one card a row where there is no room for them: the column {@link #CARD} says it all. A
 * column {@link #ACTIONS} is there in both. Nothing in it is selected; its rows are as tall as what they say.
 */
public class CardGrid<T> extends Grid<T> {

    /** The key of the column that stands alone on a narrow screen. */
    public static final String CARD = "card";

    /** The key of the column that is always there. */
    public static final String ACTIONS = "actions";

    private static final long serialVersionUID = 1L;

    /** Below this many pixels columns become too narrow to read. */
    private static final int NARROW = 900;

    private Registration resizing;

    /** @param label what the list is of, for those who hear it */
    protected CardGrid(String label) {
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", label);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Page page = event.getUI().getPage();
        page.retrieveExtendedClientDetails(details -> fit(details.getWindowInnerWidth()));
        resizing = page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        resizing.remove();
        super.onDetach(event);
    }

    private void fit(int width) {
        boolean narrow = width < NARROW;
        getColumns().stream()
                .filter(column -> !ACTIONS.equals(column.getKey()))
                .forEach(column -> column.setVisible(CARD.equals(column.getKey()) == narrow));
    }
}
