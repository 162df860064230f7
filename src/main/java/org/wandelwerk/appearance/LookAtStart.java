package org.wandelwerk.appearance;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Puts the look on before the first page is asked for. */
@Component
@ConditionalOnWebApplication
class LookAtStart implements SmartInitializingSingleton {

    private final HouseLook look;

    LookAtStart(HouseLook look) {
        this.look = look;
    }

    @Override
    public void afterSingletonsInstantiated() {
        look.renew();
    }
}
