import type { JobView, WaitingWork } from '../../src/catalogue/waiting-work.ts';
import { Act } from '../parts/act.tsx';
import { Moment } from '../parts/moment.tsx';
import type { Site } from '../site.ts';

type ArchiveReadingProps = Pick<WaitingWork, 'archiveReading'> & { site: Site; job: JobView };

/** When all texts were last read again, and the way to have it done, or to stop it. */
export function ArchiveReading({ site, archiveReading, job: { left, failed } }: ArchiveReadingProps) {
  return (
    <>
      {archiveReading === null || archiveReading.photos === 0 ? null : <p class="hint">{said(archiveReading)}</p>}
      {!site.may('read-archive-again') ? null : left === failed ? (
        <Act action="/jobs/archive-reading" part="job-list" class="job-act">
          <button type="submit">Read every photo again</button>
        </Act>
      ) : (
        <Act action="/jobs/archive-reading/stop" part="job-list" class="job-act">
          <button type="submit">Stop</button>
        </Act>
      )}
    </>
  );
}

function said({ photos, by, at, stopped }: NonNullable<WaitingWork['archiveReading']>) {
  return (
    <>
      Last asked by {by}, <Moment at={at.toISOString()} />, of{' '}
      {photos === 1 ? '1 photo' : `${photos.toLocaleString('en-GB')} photos`}
      {stopped === null ? null : (
        <>
          ; stopped by {stopped.by}, <Moment at={stopped.at.toISOString()} />
        </>
      )}
      .
    </>
  );
}
