/** The working pages about people's data. */
@NullMarked
package org.wandelwerk.privacy.web;

import org.jspecify.annotations.NullMarked;
