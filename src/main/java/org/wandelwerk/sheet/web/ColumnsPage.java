package org.wandelwerk.sheet.web;

import org.wandelwerk.sheet.ColumnChoice;
import org.wandelwerk.shell.Page;

/** Which field each column of a list is. */
public record ColumnsPage(ColumnChoice choice) implements Page {

    public String address() {
        return IntakeController.ADDRESS + "/" + choice.intake().id();
    }

    /** Whether the fields that a list cannot be without have their columns. */
    public boolean isWhole() {
        return choice.fields().stream()
                .allMatch(field -> !field.isRequired()
                        || choice.intake().columns().fields().contains(field.name()));
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
