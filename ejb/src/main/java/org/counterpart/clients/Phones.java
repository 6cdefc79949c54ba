package org.counterpart.clients;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.counterpart.common.Invalid;

/** Telephone numbers: kept in E.164, written as people read them. */
public final class Phones {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private Phones() {}

    /**
     * A number in E.164.
     *
     * @param typed with the country's code, or as dialled in the country; empty stays so
     * @param country ISO 3166-1 alpha-2; empty: only a number with the country's code can be read
     * @throws Invalid if there is no such number
     */
    static String e164(String typed, String country) {
        if (typed.isEmpty()) {
            return "";
        }
        try {
            PhoneNumber number = NUMBERS.parse(typed, country.isEmpty() ? null : country);
            // An extension has no place in E.164: it would be lost without a word.
            if (NUMBERS.isValidNumber(number) && !number.hasExtension()) {
                return NUMBERS.format(number, PhoneNumberFormat.E164);
            }
        } catch (NumberParseException unreadable) {
            // Told below, as for a number that cannot exist.
        }
        throw new Invalid("phone", country.isEmpty() ? "clients.phone.unknown-country" : "clients.phone.unknown");
    }

    /** A number kept in E.164 in groups, with the country's code ({@code +45 33 12 34 56}). */
    public static String written(String e164) {
        try {
            return NUMBERS.format(NUMBERS.parse(e164, null), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException asItIs) {
            return e164;
        }
    }
}
