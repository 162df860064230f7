package org.wandelwerk.appearance;

import java.util.Map;

/**
 * What a part of the look shall become.
 *
 * @param basis the number of the version that was seen
 * @param fields empty to go back to what ships
 * @param picture the file of a new logo; empty for none
 */
public record LookOrder(Part part, int basis, Map<String, String> fields, byte[] picture) {

    public LookOrder {
        fields = Map.copyOf(fields);
    }
}
