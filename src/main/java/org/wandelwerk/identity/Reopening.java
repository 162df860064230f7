package org.wandelwerk.identity;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.recovery.IdentityChecks;

/** How far a link leads, and what ends when an account is set up anew. */
@Component
class Reopening {

    private final Passkeys passkeys;
    private final IdentityChecks checks;
    private final SignInRepository signIns;
    private final SpareCodes spares;
    private final KeptFormRepository forms;
    private final BeginningRepository beginnings;

    Reopening(
            Passkeys passkeys,
            IdentityChecks checks,
            SignInRepository signIns,
            SpareCodes spares,
            KeptFormRepository forms,
            BeginningRepository beginnings) {
        this.passkeys = passkeys;
        this.checks = checks;
        this.signIns = signIns;
        this.spares = spares;
        this.forms = forms;
        this.beginnings = beginnings;
    }

    /**
     * A link is one proof. It is enough where no way in was set up, where the operator gave it, and where somebody
     * checked the identity; everybody else proves more. After a check the former ways in open nothing: whoever lost
     * them all does not know who has them.
     */
    SignInStage stage(LinkRepository.Used link, Instant now) {
        var person = link.person();
        if (link.kind() != LinkKind.OPERATOR && passkeys.hasSetUpAWayIn(person)) {
            if (!checks.use(person)) {
                return SignInStage.RECOVERING;
            }
            passkeys.makeVoid(person);
        }
        signIns.endAll(person, Ending.RECOVERED, now);
        spares.makeVoid(person);
        checks.close(person);
        return SignInStage.SETTING_UP;
    }

    /** What was kept for somebody who never came back: it must not lie until another one keeps something. */
    void forgetWhatIsOld(Instant now) {
        forms.forget(now.minus(KeptForms.LIFE));
        beginnings.forget(now.minus(Beginnings.LIFE));
    }

    /**
     * Whoever proves who it is needs no check any more.
     *
     * @param isBack whether the person came by a link, so that whatever else was open ends
     */
    void proved(SignIn signIn, boolean isBack, Instant now) {
        var person = signIn.person().id();
        if (isBack) {
            signIns.endOthers(person, signIn.id(), Ending.RECOVERED, now);
            spares.makeVoid(person);
        }
        checks.close(person);
    }
}
