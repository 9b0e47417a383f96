/** Names, dates, figures and events in plain English. */
@NullMarked
package org.entente.app.brief.wording;

import org.jspecify.annotations.NullMarked;
