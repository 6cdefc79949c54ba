package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.counterpart.roster.Money;
import org.counterpart.shell.Pickers;

/** An amount, typed in the currency's main unit and kept in its minor one; both parts or none. */
class MoneyField extends CustomField<Money> {

    private static final long serialVersionUID = 1L;

    private final BigDecimalField amount = new BigDecimalField();
    private final ComboBox<String> currency = Pickers.currency();

    MoneyField(String label) {
        setLabel(label);
        amount.setAriaLabel(text("money.amount"));
        amount.setPlaceholder(text("money.amount"));
        currency.setAriaLabel(text("money.currency"));
        currency.setPlaceholder(text("money.currency"));
        Div parts = new Div(amount, currency);
        parts.addClassName("pair");
        add(parts);
    }

    /** Whether only one of the two parts is said. */
    boolean isHalf() {
        return (amount.getValue() == null) != (currency.getValue() == null);
    }

    @Override
    protected Money generateModelValue() {
        if (amount.getValue() == null && currency.getValue() == null) {
            return null;
        }
        if (isHalf()) {
            // Half a sum is no sum: the record's own rules say what is missing.
            return new Money(amount.getValue() == null ? -1 : 0, currency.getValue());
        }
        return new Money(minor(amount.getValue(), currency.getValue()), currency.getValue());
    }

    @Override
    protected void setPresentationValue(Money money) {
        amount.setValue(money == null ? null : major(money));
        currency.setValue(money == null ? null : money.currency());
    }

    private static long minor(BigDecimal major, String currencyCode) {
        try {
            return major.movePointRight(digits(currencyCode))
                    .setScale(0, RoundingMode.HALF_EVEN)
                    .longValueExact();
        } catch (ArithmeticException tooLarge) {
            return Long.MAX_VALUE;
        }
    }

    private static BigDecimal major(Money money) {
        return BigDecimal.valueOf(money.amount(), digits(money.currency()));
    }

    private static int digits(String currencyCode) {
        return Math.max(0, Currency.getInstance(currencyCode).getDefaultFractionDigits());
    }
}
