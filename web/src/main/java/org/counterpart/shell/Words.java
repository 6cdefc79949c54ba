package org.counterpart.shell;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.cdi.annotation.VaadinServiceScoped;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;

/** Lets Vaadin's own translation calls use our {@link Texts}; values are given as name, value, name, value. */
@VaadinServiceScoped
@VaadinServiceEnabled
class Words implements I18NProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public List<Locale> getProvidedLocales() {
        return Language.SPOKEN;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... namesAndValues) {
        return Texts.in(locale).get(key, namesAndValues);
    }
}
