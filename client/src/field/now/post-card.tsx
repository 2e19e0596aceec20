import type { ReactNode } from 'react';
import { useFormat, useT } from '../../i18n';
import { useMine } from '../mine';
import { Icon } from '../parts/icon';
import { Way } from '../parts/way';
import { go } from '../router';
import { PostSketch } from './post-sketch';

/** Where this person stands, until when, and what they are to do there. */
export function PostCard(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { duty, post } = useMine();
  const shift = duty.current ?? duty.next;
  if (!shift) return <p className="card empty">{t('field.now.noShift')}</p>;
  return (
    <section className="card post" aria-labelledby="post-name">
      <div className="post-words">
        <p className="eyebrow">{duty.current ? t('field.now.yourPost') : t('field.now.nextPost')}</p>
        <h2 id="post-name">
          {post
            ? t('field.now.postName', { code: post.data.code, name: post.data.name })
            : t('field.now.postUnknown')}
        </h2>
        <p className="when">
          <Icon name="clock" />
          <span>
            {duty.current
              ? t('field.now.until', { time: format.time(shift.to) })
              : t('field.now.startsAt', { span: format.span(shift.from, shift.to) })}
          </span>
        </p>
      </div>
      {post && (
        <div className="sketch-frame">
          <PostSketch at={post.data.at} />
          <button type="button" onClick={() => go({ screen: 'map' })} aria-label={t('field.now.openMap')} />
        </div>
      )}
      {post && <Way to={post.data.at} />}
      {post?.data.orders && <p className="orders">{post.data.orders}</p>}
    </section>
  );
}
