package org.wandelwerk.profile.web;

import org.wandelwerk.profile.ProcedureChoices.ProcedureChoice;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * The form by which the office says which procedure a project goes.
 *
 * @param typed the procedure that was chosen in the form
 * @param why the reason as it was typed
 */
public record ProcedureChoicePage(Profile profile, ProcedureChoice choice, String typed, String why, FormErrors errors)
        implements Page {

    public String address() {
        return back() + "/verfahren";
    }

    public String back() {
        return ReceivedListPage.ADDRESS + "/" + profile.key();
    }

    public boolean isChosen(String procedure) {
        return procedure.equals(typed.isEmpty() ? choice.procedure() : typed);
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
