package org.wandelwerk.operation;

import java.util.Locale;

/**
 * One setting of the house as it counts now.
 *
 * @param property its name as a property of Spring
 * @param value what it is set to; empty when it is not, and never shown when it is secret
 */
public record Setting(String property, String value, boolean isSecret, SettingOrigin origin) {

    /** Its name in the environment. */
    public String name() {
        return property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    /** The end of the keys of its texts. */
    public String word() {
        return property.replaceFirst("^wandelwerk\\.", "").replace('.', '-');
    }
}
