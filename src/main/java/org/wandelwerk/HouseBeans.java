package org.wandelwerk;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.core.ResolvableType;

/**
 * The beans of a house whose definitions are all known: what is asked for by the class of a component is looked up by
 * its name, which is that of the class, instead of asking all beans for their types; and where no bean has a type at
 * all, none is searched for one with type arguments.
 */
final class HouseBeans extends DefaultListableBeanFactory {

    private static final String[] NONE = {};

    /** To be called once the last definition of a bean is there. */
    void settle() {
        setAutowireCandidateResolver(new ByClass());
        freezeConfiguration();
    }

    @Override
    public String[] getBeanNamesForType(ResolvableType type, boolean includeNonSingletons, boolean allowEagerInit) {
        return isConfigurationFrozen() && type.hasGenerics() && hasNone(type, includeNonSingletons, allowEagerInit)
                ? NONE
                : super.getBeanNamesForType(type, includeNonSingletons, allowEagerInit);
    }

    private boolean hasNone(ResolvableType type, boolean includeNonSingletons, boolean allowEagerInit) {
        var raw = type.resolve();
        return raw != null && getBeanNamesForType(raw, includeNonSingletons, allowEagerInit).length == 0;
    }

    /** Components bear the names of their classes, see {@link Wandelwerk}. */
    private static final class ByClass extends ContextAnnotationAutowireCandidateResolver {

        @Override
        public @Nullable String getSuggestedName(DependencyDescriptor descriptor) {
            var said = super.getSuggestedName(descriptor);
            return said != null ? said : descriptor.getDependencyType().getName();
        }
    }
}
