/** The sign-in by the provider of an agency, with a stand-in that is whole and with the real one. */
@NullMarked
package org.wandelwerk.identity.web.provider;

import org.jspecify.annotations.NullMarked;
